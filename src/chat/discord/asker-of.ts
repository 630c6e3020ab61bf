/** Who asks on Discord, and what they may. */
import { type BaseInteraction, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Asker } from '../../core/asker.ts';

export function askerOf(interaction: BaseInteraction): Asker {
  const { user, channelId } = interaction;
  return {
    platform: 'discord',
    workspace: workspaceOf(interaction),
    channel: `discord:${channelId ?? 'none'}`,
    person: { id: user.id, name: user.globalName ?? user.username },
    mayManage: mayManage(interaction),
    language: interaction.locale.startsWith('es') ? 'es' : 'en',
  };
}

/** A server is a workspace where it installed the bot; whoever carries the bot along has their own. */
function workspaceOf(interaction: BaseInteraction): string {
  return isInOwnServer(interaction) ? `discord:${interaction.guildId}` : `discord:dm:${interaction.user.id}`;
}

/** Whoever installed it is named: the server, the person, or both. */
function isInOwnServer({ guildId, authorizingIntegrationOwners: owners }: BaseInteraction): boolean {
  return guildId !== null && (owners.guildId !== null || owners.userId === null);
}

/** Their own workspace is managed in the bot's direct messages, where what it posts can arrive. */
function mayManage(interaction: BaseInteraction): boolean {
  if (isInOwnServer(interaction)) return interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return interaction.guildId === null && interaction.context !== InteractionContextType.PrivateChannel;
}
