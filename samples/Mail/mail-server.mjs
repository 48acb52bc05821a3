// A mail server for the demo and the tests: takes everything, writes each mail as a line of JSON to stdout, and
// misbehaves for the recipients it is told about on stdin. It ends when stdin ends.
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const options = JSON.parse(process.argv[2] ?? '{}');
const behaviours = new Map();
const wellInside = 200_000;
const slowly = 1000; // ms
const say = line => process.stdout.write(JSON.stringify(line) + '\n');

const server = new SMTPServer({
  authOptional: !options.password,
  allowInsecureAuth: true,
  // Its certificate is self-signed: a client that asks for TLS meets one that it cannot trust.
  disabledCommands: options.startTls ? [] : ['STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onAuth(auth, session, done) {
    const right = auth.username === options.user && auth.password === options.password;
    done(right ? null : refusal(535, 'Authentication credentials invalid'), { user: auth.username });
  },
  onRcptTo(address, session, done) {
    const { act } = take(address.address, 'rcpt');
    if (act === 'stall') return;
    if (act === 'drop') return cut(session);
    done(act ? refusal(Number(act), 'as the test asked') : null);
  },
  onData(stream, session, done) {
    const recipients = session.envelope.rcptTo.map(r => r.address);
    const early = take(recipients[0], 'early').act;
    if (early === 'drop') {
      // The sender reads an attachment only after it has sent the mail's heads and texts. Were the line cut as soon as these are
      // here, it would depend on who is faster whether the sender ever began the attachment: so it is cut well inside that.
      let bytes = 0;
      stream.on('data', chunk => {
        bytes += chunk.length;
        if (bytes > wellInside) cut(session);
      });
      stream.on('end', () => cut(session));
      return;
    }
    simpleParser(stream).then(mail => {
      const { act } = take(recipients[0], 'late');
      say({ mail: describe(mail, session, recipients, !act || act === 'slow') });
      if (act === 'stall') return;
      if (act === 'slow') return void setTimeout(done, slowly);
      if (act === 'drop') return cut(session);
      done(act ? refusal(Number(act), 'as the test asked') : null);
    }, done);
  },
});

server.on('error', error => say({ error: String(error.message ?? error) }));
server.listen(options.port ?? 0, '127.0.0.1', () => say({ port: server.server.address().port }));

createInterface({ input: process.stdin })
  .on('line', line => {
    const order = JSON.parse(line);
    if (order.behave) behaviours.set(order.behave.recipient, order.behave);
    if (order.hangUp) server.connections.forEach(connection => connection._socket.destroy());
    if (order.echo) say({ echo: order.echo });
  })
  .on('close', () => process.exit(0));

// What to do for a recipient at a moment, if anything; a behaviour wears off after its number of times.
function take(recipient, moment) {
  const behaviour = behaviours.get(recipient);
  if (behaviour?.moment !== moment || behaviour.times <= 0) return {};
  behaviour.times -= 1;
  return behaviour;
}

function refusal(code, text) {
  return Object.assign(new Error(text), { responseCode: code });
}

function cut(session) {
  for (const connection of server.connections) {
    if (connection.id === session.id) connection._socket.destroy();
  }
}

function describe(mail, session, recipients, accepted) {
  const header = name => String(mail.headerLines.find(l => l.key === name)?.line ?? '').replace(/^[^:]*:\s*/, '');
  return {
    accepted,
    envelopeFrom: session.envelope.mailFrom.address,
    recipients,
    from: mail.from?.text ?? '',
    to: mail.to?.text ?? '',
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    autoSubmitted: header('auto-submitted'),
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(a => ({
      fileName: a.filename ?? '',
      contentType: a.contentType,
      size: a.size,
      sha256: createHash('sha256').update(a.content).digest('hex'),
    })),
  };
}
