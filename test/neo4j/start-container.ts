import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { type ContainerRuntimeClient, getContainerRuntimeClient, ImageName } from 'testcontainers';
import type { StartedTestNeo4j } from './global-setup.ts';

const IMAGE = 'neo4j:5.26-community';
const RYUK_IMAGE = 'testcontainers/ryuk:0.14.0';
const OWNER_LABEL = 'cloudties.test.pid';
const PING_LIMIT = 10_000;
const PULL_LIMIT = 180_000;

/**
 * Starts the pinned Neo4j image in Docker.
 * @returns undefined with the reason where Docker or the image is not to be had within about three minutes
 */
export async function startContainer(): Promise<StartedTestNeo4j | { readonly missing: string }> {
  const client = await within(PING_LIMIT, getContainerRuntimeClient()).catch(() => undefined);
  if (client === undefined) return { missing: 'no Docker daemon answers' };
  if (!(await hasImage(client, IMAGE, PULL_LIMIT)))
    return { missing: `Docker has no image ${IMAGE} and cannot pull it` };
  if (!(await hasImage(client, RYUK_IMAGE, 30_000))) process.env.TESTCONTAINERS_RYUK_DISABLED = 'true';

  await removeLeftOvers(client);
  const container = await new Neo4jContainer(IMAGE)
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: '512m',
      NEO4J_server_memory_pagecache_size: '128m',
      NEO4J_dbms_usage__report_enabled: 'false',
    })
    .withLabels({ [OWNER_LABEL]: String(process.pid) })
    .start();
  const removeNow = () => execFileSync('docker', ['rm', '-f', '-v', container.getId()], { stdio: 'ignore' });
  process.once('exit', removeNow);
  return {
    kind: 'container',
    neo4j: {
      uri: container.getBoltUri().replace(/\/$/, ''),
      user: container.getUsername(),
      password: container.getPassword(),
      http: container.getHttpUri().replace(/\/$/, ''),
    },
    stop: async () => {
      await container.stop();
      process.off('exit', removeNow);
    },
  };
}

async function hasImage(client: ContainerRuntimeClient, image: string, limit: number): Promise<boolean> {
  const name = ImageName.fromString(image);
  try {
    if (await within(PING_LIMIT, client.image.exists(name))) return true;
    await within(limit, client.image.pull(name));
    return true;
  } catch {
    return false;
  }
}

/** Removes containers whose test run was killed: without ryuk nobody else would. */
async function removeLeftOvers(client: ContainerRuntimeClient): Promise<void> {
  for (const { Id, Labels } of await client.container.list()) {
    const pid = Number(Labels[OWNER_LABEL]);
    if (!pid || isAlive(pid)) continue;
    await client.container
      .getById(Id)
      .remove({ force: true, v: true })
      .catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const limit = pause(milliseconds, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    stop.abort();
    limit.catch(() => {});
  }
}
