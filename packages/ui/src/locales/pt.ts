import type { Messages } from '../options'

/** Portuguese, as in Portugal. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'pt',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' e ',

  'banner.title': 'As suas escolhas sobre cookies',
  'banner.text':
    'Este site, da responsabilidade de {controller}, só utiliza cookies opcionais com o seu consentimento, para {purposes}. Terceiros envolvidos: {third}. Pode mudar de opinião a qualquer momento em «{control}».',
  'banner.undecided': 'Ainda por decidir: {vendors}.',
  'banner.changed': 'A política de cookies mudou desde a sua última escolha.',
  'banner.policy': 'Política de cookies e lista completa',

  'preferences.title': 'Preferências de cookies',
  'preferences.text': 'Escolha o que {controller} pode utilizar. Pode mudar de opinião a qualquer momento.',
  'preferences.vendors': 'Fornecedores ativos: {on} de {count}',
  'preferences.always': 'Sempre ativos',
  'preferences.search': 'Procurar fornecedores',
  'preferences.found': 'Encontrados: {count}',

  'decided.banner': 'Fez a sua escolha no aviso de cookies em {date}.',
  'decided.preferences': 'Fez a sua escolha aqui em {date}.',
  'decided.api': 'Este site guardou a sua escolha em {date}.',
  'decided.agent': 'Uma ferramenta do seu navegador fez esta escolha em {date}.',
  'decided.gpc': 'Pedido de oposição respeitado: o seu navegador envia o sinal Global Privacy Control.',

  'category.necessary': 'Necessários',
  'category.functional': 'Funcionais',
  'category.analytics': 'Analíticos',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'funcionamento e segurança do site',
  'category.functional.text': 'funcionalidades adicionais',
  'category.analytics.text': 'estatísticas',
  'category.marketing.text': 'publicidade',

  'purpose.user-identification': 'Identificação do utilizador',
  'purpose.browser-identification': 'Identificação do navegador',
  'purpose.computer-identification': 'Identificação do computador',
  'purpose.session-identification': 'Identificação da sessão',
  'purpose.session-tracking': 'Rastreio da sessão',
  'purpose.activity-tracking': 'Rastreio da atividade',
  'purpose.content-storage': 'Armazenamento de conteúdos',
  'purpose.content-customisation': 'Personalização de conteúdos',
  'purpose.asset-optimisation': 'Otimização do carregamento de ficheiros',
  'purpose.error-reporting': 'Comunicação de erros',

  'vendor.name': 'Fornecedor',
  'vendor.purposes': 'Finalidade',
  'vendor.category': 'Categoria',
  'vendor.stored': 'Cookies e armazenamento',
  'vendor.policy': 'Política de privacidade: {vendor}',
  'vendor.first': 'próprio',
  'vendor.third': 'terceiro',

  'stored.cookies': 'cookie',
  'stored.keeps': 'cookie que não podemos apagar',
  'stored.storage': 'armazenamento local',
  'stored.databases': 'base de dados',
  'stored.session': 'até o navegador ser fechado',
  'stored.persistent': 'até à eliminação',
  'stored.unknown': 'duração desconhecida',

  'placeholder.text':
    'Este conteúdo provém de {vendors}. Só é carregado com o seu consentimento, para {purposes}.',
  'placeholder.open': 'Abrir em {host}',

  'status.saved': 'A sua escolha foi guardada.',
  'status.unsaved': 'A sua escolha só vale para esta página: o navegador não a guarda.',
  'status.needsReload': 'Recarregue a página para interromper {vendors}.',
  'status.couldNotErase': '{vendors}: não foi possível apagar alguns dados.',

  'action.reject-all': 'Rejeitar tudo',
  'action.accept-all': 'Aceitar tudo',
  'action.open-preferences': 'Personalizar',
  'action.save': 'Guardar escolhas',
  'action.close': 'Fechar',
  'action.more': 'Mostrar mais',
  'action.reload': 'Recarregar',
  'action.load-once': 'Carregar uma vez',
  'action.allow-always': 'Permitir sempre',
}
