import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import path from 'node:path';
import selfsigned from 'selfsigned';

const DAY = 86_400_000;
const VALID_DAYS = 397;

/**
 * The certificate for https on localhost, made on first use and kept in `folder`, so that a browser's exception for it
 * holds until it runs out.
 * @param {string} folder
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function localCertificate(folder) {
  const keyFile = path.join(folder, 'localhost.key.pem');
  const certFile = path.join(folder, 'localhost.cert.pem');
  if (existsSync(keyFile) && existsSync(certFile)) {
    const cert = readFileSync(certFile, 'utf8');
    if (new Date(new X509Certificate(cert).validTo).getTime() > Date.now() + DAY) {
      return { key: readFileSync(keyFile, 'utf8'), cert };
    }
  }
  const made = await selfsigned.generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}
