import type { Messages } from '../options'

/** Portuguese, as in Brazil; the terms are those of the LGPD. Not yet reviewed by a native speaker. */
export const messages: Messages = {
  lang: 'pt-BR',
  dir: 'ltr',

  'list.comma': ', ',
  'list.and': ' e ',

  'banner.title': 'Suas escolhas sobre cookies',
  'banner.text':
    'Este site (controlador dos dados: {controller}) só utiliza cookies opcionais com o seu consentimento, para {purposes}. Terceiros envolvidos: {third}. Você pode mudar de ideia a qualquer momento em “{control}”.',
  'banner.undecided': 'Ainda por decidir: {vendors}.',
  'banner.changed': 'A política de cookies mudou desde sua última escolha.',
  'banner.policy': 'Política de cookies e lista completa',

  'preferences.title': 'Preferências de cookies',
  'preferences.text': 'Escolha o que {controller} pode usar. Você pode mudar de ideia a qualquer momento.',
  'preferences.vendors': 'Fornecedores ativos: {on} de {count}',
  'preferences.always': 'Sempre ativos',
  'preferences.search': 'Buscar fornecedores',
  'preferences.found': 'Encontrados: {count}',

  'decided.banner': 'Você fez sua escolha no aviso de cookies em {date}.',
  'decided.preferences': 'Você fez sua escolha aqui em {date}.',
  'decided.api': 'Este site registrou sua escolha em {date}.',
  'decided.agent': 'Uma ferramenta do seu navegador fez esta escolha em {date}.',
  'decided.gpc': 'Pedido de oposição atendido: seu navegador envia o sinal Global Privacy Control.',

  'category.necessary': 'Necessários',
  'category.functional': 'Funcionais',
  'category.analytics': 'Analíticos',
  'category.marketing': 'Marketing',
  'category.necessary.text': 'funcionamento e segurança do site',
  'category.functional.text': 'recursos adicionais',
  'category.analytics.text': 'estatísticas',
  'category.marketing.text': 'publicidade',

  'purpose.user-identification': 'Identificação do usuário',
  'purpose.browser-identification': 'Identificação do navegador',
  'purpose.computer-identification': 'Identificação do computador',
  'purpose.session-identification': 'Identificação da sessão',
  'purpose.session-tracking': 'Rastreamento da sessão',
  'purpose.activity-tracking': 'Rastreamento da atividade',
  'purpose.content-storage': 'Armazenamento de conteúdo',
  'purpose.content-customisation': 'Personalização de conteúdo',
  'purpose.asset-optimisation': 'Otimização do carregamento de arquivos',
  'purpose.error-reporting': 'Relatório de erros',

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
  'stored.databases': 'banco de dados',
  'stored.session': 'até o navegador ser fechado',
  'stored.persistent': 'até ser apagado',
  'stored.unknown': 'duração desconhecida',

  'placeholder.text':
    'Este conteúdo vem de {vendors}. Ele só é carregado com o seu consentimento, para {purposes}.',
  'placeholder.open': 'Abrir em {host}',

  'status.saved': 'Sua escolha foi salva.',
  'status.unsaved': 'Sua escolha só vale para esta página: o navegador não a salva.',
  'status.needsReload': 'Recarregue a página para interromper {vendors}.',
  'status.couldNotErase': '{vendors}: não foi possível apagar alguns dados.',

  'action.reject-all': 'Rejeitar tudo',
  'action.accept-all': 'Aceitar tudo',
  'action.open-preferences': 'Personalizar',
  'action.save': 'Salvar escolhas',
  'action.close': 'Fechar',
  'action.more': 'Mostrar mais',
  'action.reload': 'Recarregar',
  'action.load-once': 'Carregar uma vez',
  'action.allow-always': 'Permitir sempre',
}
