import type { Case } from './case.ts'

// As the vendors print them: the point is that nothing in them is changed.
const intercom = `<script>
  window.intercomSettings = { api_base: "https://api-iam.intercom.io", app_id: "abc123" };
</script>
<script>
  (function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/abc123';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};if(document.readyState==='complete'){l();}else if(w.attachEvent){w.attachEvent('onload',l);}else{w.addEventListener('load',l,false);}}})();
</script>`

const tagManager = `<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-ABC123');</script>`

const metaPixel = `<script>
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '123456');
fbq('track', 'PageView');
</script>
<noscript><img height="1" width="1" style="display:none"
src="https://www.facebook.com/tr?id=123456&ev=PageView&noscript=1"/></noscript>`

export const snippets: readonly Case[] = [
  {
    id: 'V01',
    title: 'Google Analytics: gtag.js',
    head: `<!-- Google tag (gtag.js) -->
<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC123"></script>
<script>
  window.dataLayer = window.dataLayer || [];
  function gtag(){dataLayer.push(arguments);}
  gtag('js', new Date());

  gtag('config', 'G-ABC123');
</script>`,
    urls: ['https://www.googletagmanager.com/gtag/'],
  },
  {
    id: 'V02',
    title: 'Google Tag Manager',
    head: tagManager,
    urls: ['https://www.googletagmanager.com/gtm.js'],
  },
  { id: 'V03', title: 'Intercom', body: intercom, urls: ['https://widget.intercom.io/'] },
  {
    id: 'V04',
    title: 'LogRocket',
    head: `<script src="https://cdn.logr-in.com/LogRocket.min.js" crossorigin="anonymous"></script>
<script>window.LogRocket && window.LogRocket.init('abc123/site');</script>`,
    urls: ['https://cdn.logr-in.com/'],
  },
  {
    id: 'V05',
    title: 'Cloudflare Web Analytics',
    body: `<!-- Cloudflare Web Analytics --><script defer src='https://static.cloudflareinsights.com/beacon.min.js' data-cf-beacon='{"token": "abc123"}'></script><!-- End Cloudflare Web Analytics -->`,
    urls: ['https://static.cloudflareinsights.com/'],
  },
  {
    id: 'V06',
    title: 'Dropbox: drop-ins and a button',
    body: `<script type="text/javascript" src="https://www.dropbox.com/static/api/2/dropins.js" id="dropboxjs" data-app-key="abc123"></script>
<div id="container"></div>
<script>
var button = Dropbox.createChooseButton({ success: function(files) {} });
document.getElementById("container").appendChild(button);
</script>`,
    urls: ['https://www.dropbox.com/'],
  },
  {
    id: 'V07',
    title: 'Meteor APM: the agent’s clock',
    body: `<script>fetch('https://apm-engine.meteor.com/simplentp/sync?noCache=1').catch(function () {});</script>`,
    urls: ['https://apm-engine.meteor.com/'],
  },
  {
    id: 'V08',
    title: 'Meta pixel',
    head: metaPixel,
    urls: ['https://connect.facebook.net/', 'https://www.facebook.com/'],
  },
  {
    id: 'V09',
    title: 'YouTube',
    body: `<iframe width="560" height="315" src="https://www.youtube.com/embed/abc123" title="YouTube video player" frameborder="0" allow="autoplay; encrypted-media" referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>`,
    urls: ['https://www.youtube.com/'],
  },
]
