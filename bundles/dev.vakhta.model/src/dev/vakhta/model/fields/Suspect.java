package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.Session;
import java.time.Instant;

/**
 * A session as the first of an unbroken row of reads showed it, which all had the same reason to suspect it.
 *
 * @param reason the id of a rule
 * @param at when that was read, by this computer's clock
 */
public record Suspect(String reason, Session session, Instant at) {}
