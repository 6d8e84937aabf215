import getPort, { clearLockedPorts } from 'get-port';

export interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

const USUAL: Ports = { boltPort: 7687, httpPort: 7474 };

/**
 * Chooses the ports used last if they are free, else Neo4j's usual ones, else any free ones.
 * @param taken ports that seemed free and were not
 */
export async function choosePorts(last: Partial<Ports> = {}, taken?: Ports): Promise<Ports> {
  // get-port keeps what it gave away for 15 seconds, which would move a server that is started again at once.
  clearLockedPorts();
  const exclude = taken === undefined ? [] : [taken.boltPort, taken.httpPort];
  const choose = (key: keyof Ports, others: readonly number[]) => {
    const preferred = [last[key], USUAL[key]].filter((port) => port !== undefined && !others.includes(port));
    return getPort({ port: preferred as number[], exclude: others });
  };
  const boltPort = await choose('boltPort', exclude);
  return { boltPort, httpPort: await choose('httpPort', [...exclude, boltPort]) };
}
