// A real OpenID provider (npm's oidc-provider) on loopback. It takes orders as lines of JSON: the site that it serves,
// and how its next id_tokens lie. It ends when stdin ends.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { exportJWK, generateKeyPair, SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { Provider } from 'oidc-provider';

const { people, userinfo } = JSON.parse(process.argv[2]);
const say = line => process.stdout.write(JSON.stringify(line) + '\n');
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const stranger = await generateKeyPair('RS256');
let lie = null;
let answer = (request, response) => response.writeHead(503).end();

const server = createServer((request, response) => answer(request, response));
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }));

function serve(site) {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}`, {
    clients: [{
      client_id: 'donghaeng', client_secret: 'a secret of the test', token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${site}/sign-in/provider/answer`], post_logout_redirect_uris: [`${site}/sign-in/ended`],
    }],
    claims: { openid: ['sub', 'roles', 'unit', 'name', 'email', 'email_verified', 'preferred_username'] },
    scopes: ['openid', 'profile', 'email'],
    conformIdTokenClaims: Boolean(userinfo),
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    async loadExistingGrant({ oidc }) { // nobody is asked whether the site may know him
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
    jwks: { keys: [{ ...jwk, kid: 'house', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['of the test'] },
    pkce: { required: () => true },
  });
  provider.use(async (context, next) => {
    await next();
    if (lie && context.path === '/token' && context.body?.id_token) context.body.id_token = await told(context.body.id_token);
  });
  answer = provider.callback();
}

async function told(token) {
  const claims = { ...decodeJwt(token), ...lie.claims };
  if (lie.tamper) {
    const [head, , signature] = token.split('.');
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  }
  if (lie.unsigned) {
    const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
  }
  return new SignJWT(claims).setProtectedHeader(decodeProtectedHeader(token)).sign(lie.stranger ? stranger.privateKey : privateKey);
}

const jwk = await exportJWK(privateKey);
createInterface({ input: process.stdin })
  .on('line', line => {
    const order = JSON.parse(line);
    if (order.site) serve(order.site);
    if ('lie' in order) lie = order.lie;
    say({ done: true });
  })
  .on('close', () => process.exit(0));
