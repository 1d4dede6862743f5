// Lunchroom's portal assertion in Node 18 and newer, without a package: a signed word about who looks, good once and for a minute.

import { createHmac, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * @param {{issuer: string, audience: string, origin: string, keyId: string, secret?: string, privateKey?: string}} portal
 *   a secret (HS256), or a private key as PEM: RSA (RS256) or P-256 (ES256)
 * @param {{sub: string, name: string, roles?: string[], groups?: string[], email?: string, locale?: string}} person
 *   sub is an id that stays
 */
export function assertion(portal, person, typ = 'portal-assertion+jwt') {
  const now = Math.floor(Date.now() / 1000);
  const key = portal.privateKey && createPrivateKey(portal.privateKey);
  const alg = key ? { rsa: 'RS256', ec: 'ES256' }[key.asymmetricKeyType] : 'HS256';
  const header = { alg, typ, kid: portal.keyId };
  const claims = {
    iss: portal.issuer, aud: portal.audience, origin: portal.origin,
    iat: now, exp: now + 60, jti: randomUUID(), ...person,
  };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = key
    ? sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
    : createHmac('sha256', portal.secret).update(signed).digest();
  return `${signed}.${signature.toString('base64url')}`;
}

// From a command line: node assertion.mjs u-17 "Grace Hopper". In Express, behind your sign-in:
//   app.get('/assertion', (request, response) => response.set('Cache-Control', 'no-store').type('text')
//     .send(assertion(portal, { sub: request.user.id, name: request.user.name })));
if (import.meta.url === pathToFileURL(argv[1]).href) {
  const portal = {
    issuer: env.LUNCHROOM_ISSUER, audience: env.LUNCHROOM_AUDIENCE, origin: env.LUNCHROOM_ORIGIN,
    keyId: env.LUNCHROOM_KEY_ID, secret: env.LUNCHROOM_SECRET, privateKey: env.LUNCHROOM_PRIVATE_KEY,
  };
  console.log(assertion(portal, { sub: argv[2], name: argv[3] }));
}
