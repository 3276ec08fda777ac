/** Figures of the rooms of live matches, for operators; inputs by requests are among the figures of routes. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Metrics } from '../http/metrics.ts';
import { WAYS } from '../matches/rooms.ts';
import type { Server } from '../server.ts';

/** What is counted anyway is only read when somebody asks for figures. */
export function measureRooms(server: Server, { registry }: Metrics): void {
  measureListeners(server, [registry]);
  measureSockets(server, [registry]);
}

function measureListeners({ rooms }: Server, registers: Registry[]): void {
  new Gauge({
    name: 'simmerdown_room_listeners',
    help: 'Who hears the rooms of matches, by sockets and by streams of events',
    labelNames: ['way'],
    registers,
    collect() {
      for (const way of WAYS) this.set({ way }, rooms.listening(way));
    },
  });
  new Counter({
    name: 'simmerdown_room_frames_total',
    help: 'Frames of rooms by way; sent, or skipped because somebody reads slowly',
    labelNames: ['way', 'what'],
    registers,
    collect() {
      this.reset();
      for (const way of WAYS)
        for (const [what, times] of Object.entries(rooms.told[way])) this.inc({ way, what }, times);
    },
  });
}

function measureSockets({ sockets }: Server, registers: Registry[]): void {
  new Gauge({
    name: 'simmerdown_sockets',
    help: 'Sockets that are open',
    registers,
    collect() {
      this.set(sockets.size);
    },
  });
  new Gauge({
    name: 'simmerdown_sockets_waiting_bytes',
    help: 'What is kept for those who read slowly',
    registers,
    collect() {
      this.set(sockets.waiting);
    },
  });
  countBy('why', sockets.ended, {
    name: 'simmerdown_sockets_ended_total',
    help: 'Sockets that have ended: left by themselves, cut off as silent or slow, or told why',
    registers,
  });
  countBy('what', sockets.inputs, {
    name: 'simmerdown_socket_inputs_total',
    help: 'Inputs over sockets, taken or refused; those by requests stand at their route',
    registers,
  });
}

const countBy = (
  label: string,
  counts: Readonly<Record<string, number>>,
  told: { readonly name: string; readonly help: string; readonly registers: Registry[] },
): Counter =>
  new Counter({
    ...told,
    labelNames: [label],
    collect() {
      this.reset();
      for (const [name, times] of Object.entries(counts)) this.inc({ [label]: name }, times);
    },
  });
