import type { CDPSession, Page } from '@playwright/test';

/** A phone or computer that keeps passkeys and knows its owner by the finger, as Chromium simulates one. */
export class Device {
  private constructor(readonly session: CDPSession, readonly id: string) {}

  static async of(page: Page): Promise<Device> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true,
        automaticPresenceSimulation: false,
      },
    });
    return new Device(session, authenticatorId);
  }

  /** Has the finger ready for what is done now; without it the device waits, and offers nothing by itself. */
  async touch(ask: () => Promise<void>): Promise<void> {
    await this.session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: this.id, enabled: true });
    await ask();
  }

  async release(): Promise<void> {
    await this.session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: this.id, enabled: false });
  }

  async passkeys(): Promise<number> {
    return (await this.session.send('WebAuthn.getCredentials', { authenticatorId: this.id })).credentials.length;
  }
}
