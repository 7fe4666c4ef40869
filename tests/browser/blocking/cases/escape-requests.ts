import { blob, type Case, scriptOf, tracker } from './case.ts'

const long = `'?p=' + 'x'.repeat(4200)`
const script = (url: string) =>
  `document.head.append(Object.assign(document.createElement('script'), { src: '${url}' }))`
const servers = (id: string) =>
  `{ iceServers: [{ urls: 'turns:${id.toLowerCase()}.tracker.example:443?transport=tcp', username: 'a', credential: 'b' }] }`
const call = `peer.createDataChannel('a'); return peer.createOffer().then((offer) => peer.setLocalDescription(offer))`
const imported = (id: string) => `importScripts('${scriptOf(id)}')`

/** Requests by functions that few scripts call, and rules that are not written as they should be. */
export const requests: readonly Case[] = [
  {
    id: 'E11',
    title: 'importScripts in a data: worker',
    run: `new Worker('data:text/javascript,${encodeURIComponent(imported('E11')).replaceAll("'", '%27')}').onmessage = hear`,
  },
  {
    id: 'E22',
    title: 'EventSource.prototype.constructor',
    run: `new EventSource.prototype.constructor('${tracker}/E22')`,
  },
  {
    id: 'E26',
    title: 'FedCM',
    run: `return navigator.credentials.get({ identity: { providers: [{ configURL: 'https://e26.example/E26.json', clientId: 'a', nonce: 'b' }] } })`,
  },
  {
    id: 'E27',
    title: 'RTCPeerConnection.setConfiguration',
    run: `const peer = new RTCPeerConnection(); peer.setConfiguration(${servers('E27')}); ${call}`,
  },
  {
    id: 'E28',
    title: 'two slashes in front of the path of a rule',
    run: script('https://cdn.path.example//tag/E28.js'),
  },
  {
    id: 'E29',
    title: 'rule that is written as a URL',
    run: script('https://cdn.scheme.example/E29.js'),
  },
  {
    id: 'E31',
    title: 'PaymentRequest.canMakePayment',
    run: `return new PaymentRequest([{ supportedMethods: 'https://e31.tracker.example/E31' }], { total: { label: 'a', amount: { currency: 'EUR', value: '1' } } }).canMakePayment()`,
  },
  {
    id: 'E47',
    title: 'fetch of a URL of more than 4,096 characters',
    run: `return fetch('${tracker}/E47' + ${long})`,
  },
  {
    id: 'E48',
    title: 'sendBeacon to such a URL',
    run: `navigator.sendBeacon('${tracker}/E48' + ${long}, 'text')`,
  },
  {
    id: 'E71',
    title: 'WebSocket.prototype.constructor',
    run: `new WebSocket.prototype.constructor('wss://cdn.tracker.example/E71')`,
  },
  {
    id: 'E72',
    title: 'Worker.prototype.constructor',
    run: `new Worker.prototype.constructor(${blob(imported('E72'))}).onmessage = hear`,
  },
  {
    id: 'E73',
    title: 'webkitRTCPeerConnection',
    run: `const peer = new webkitRTCPeerConnection(${servers('E73')}); ${call}`,
  },
  {
    id: 'E74',
    title: 'escaped letter in the path of a rule',
    run: script('https://cdn.path.example/%74ag/E74.js'),
  },
  { id: 'E75', title: 'rule with a star', run: script('https://cdn.star.example/E75.js') },
]
