import { until, type Status } from './launcher.ts';

interface Mail { to: string; text: string }

/** What matches in a mail to the address, which may be on its way still. */
export async function inMailTo(platform: Status, address: string, pattern: RegExp): Promise<string> {
  return until(`mail to ${address}`, 60, async () => {
    const mails = (await (await fetch(`${platform.mailbox}/mails.json`)).json()) as Mail[];
    return pattern.exec(mails.findLast(({ to }) => to.includes(address))?.text ?? '')?.[0];
  });
}
