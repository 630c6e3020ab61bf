/** Seals what must not be readable in the database: AES-256 in Galois/Counter Mode (NIST SP 800-38D), a new nonce each time. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes; SP 800-38D, 8.2. */
const NONCE = 12;
const TAG = 16;
const FORM = 'v1.';

/** `owner` is whose it is: what was sealed for one owner does not open for another. `key`: 32 bytes. */
export function seal(text: string, owner: string, key: Uint8Array): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return FORM + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Throws where the key is another one, or where anything was changed. */
export function unseal(sealed: string, owner: string, key: Uint8Array): string {
  const bytes = Buffer.from(sealed.slice(FORM.length), 'base64url');
  if (!sealed.startsWith(FORM) || bytes.length < NONCE + TAG) throw new Error('what is kept of this workspace has another form');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
