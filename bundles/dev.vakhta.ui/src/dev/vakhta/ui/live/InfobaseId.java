package dev.vakhta.ui.live;

import java.util.UUID;

/** An infobase within its target. */
public record InfobaseId(UUID cluster, UUID infobase) {}
