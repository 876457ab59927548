import { createHmac } from 'node:crypto';

import type { CDPSession, Page } from '@playwright/test';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;

/** The code that an authenticator app shows so many steps of 30 seconds from now (RFC 6238), for the key on the page. */
export function code(key: string, steps = 0): string {
  const bits = [...key.replaceAll(' ', '')].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS) + steps));
  const hash = createHmac('sha1', secret).update(step).digest();
  const number = hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** A phone or computer that keeps passkeys and whose owner has the finger on it, as Chromium simulates one. */
export class Device {
  private constructor(readonly session: CDPSession, readonly id: string) {}

  /**
   * @param offers whether it offers its passkey as soon as a page opens; with the finger always there that signs in before
   *   anybody can press a button
   */
  static async of(page: Page, { offers = false } = {}): Promise<Device> {
    if (!offers) {
      await page.addInitScript(() => {
        PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
      });
    }
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
      },
    });
    return new Device(session, authenticatorId);
  }

  async passkeys(): Promise<number> {
    return (await this.session.send('WebAuthn.getCredentials', { authenticatorId: this.id })).credentials.length;
  }
}
