/** Templates of assignments, which belong to the organisation. */
import { TEMPLATE_ROUTES as routes } from '../../protocol/template.ts';
import { handle } from '../http/handler.ts';
import {
  listTemplates,
  makeTemplate,
  removeTemplate,
  renameTemplate,
  whoseTemplate,
} from '../templates/templates.ts';
import { byWhom } from './by-whom.ts';
import { theirOrganisation } from './owners.ts';

export const TEMPLATE_HANDLERS = [
  handle(routes.listTemplates, {
    owner: theirOrganisation,
    answer: async ({ server, actor }) => ({
      templates: await listTemplates(server.database, actor.organisationId),
    }),
  }),

  handle(routes.makeTemplate, {
    owner: theirOrganisation,
    answer: ({ server, request, actor, body }) =>
      makeTemplate(server.database, body, byWhom(actor, request), server.now()),
  }),

  handle(routes.renameTemplate, {
    owner: ({ database }, { params }) => whoseTemplate(database, params.template),
    answer: ({ server, request, actor, params, body }) =>
      renameTemplate(server.database, params.template, body.name, byWhom(actor, request), server.now()),
  }),

  handle(routes.removeTemplate, {
    owner: ({ database }, { params }) => whoseTemplate(database, params.template),
    answer: async ({ server, request, actor, params, body }) => {
      const by = byWhom(actor, request);
      await removeTemplate(server.database, params.template, body.removed, by, server.now());
      return null;
    },
  }),
];
