import { Command, InvalidArgumentError } from 'commander'

/** `duizhao serve [PROJECT]` */
export function serveCommand(): Command {
  return new Command('serve')
    .description('Open the program in a browser on this machine (loopback address, one-time token).')
    .argument('[project]', 'a project file to open')
    .option('--port <number>', 'the port to listen on; a free one when not given', port, 0)
    .action(run)
}

async function run(open: string | undefined, options: { readonly port: number }): Promise<void> {
  // Loaded only here: the other commands start without a server.
  const { serve } = await import('../../server/serve.ts')
  const { address } = await serve({ ...(open === undefined ? {} : { open }), port: options.port })
  process.stdout.write(`${address}\n`)
}

function port(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return number
}
