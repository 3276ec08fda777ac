/** Figures of the rooms of live matches, for operators; inputs by requests are among the figures of routes. */
import { Counter, Gauge } from 'prom-client';
import type { Metrics } from '../http/metrics.ts';
import { WAYS } from '../matches/rooms.ts';
import type { Server } from '../server.ts';

/** What is counted anyway is only read when somebody asks for figures. */
export function measureRooms({ rooms, sockets }: Server, { registry }: Metrics): void {
  const registers = [registry];
  new Gauge({
    name: 'simmerdown_sockets',
    help: 'Sockets that are open',
    registers,
    collect() {
      this.set(sockets.size);
    },
  });
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
  new Counter({
    name: 'simmerdown_socket_inputs_total',
    help: 'Inputs over sockets, taken or refused; those by requests stand at their route',
    labelNames: ['what'],
    registers,
    collect() {
      this.reset();
      for (const [what, times] of Object.entries(sockets.inputs)) this.inc({ what }, times);
    },
  });
}
