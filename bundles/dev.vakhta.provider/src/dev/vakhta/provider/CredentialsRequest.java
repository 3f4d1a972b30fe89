package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who wants to know, and about what.
 *
 * @param object id of the cluster or infobase; empty for the agent
 * @param objectName its name, for people
 * @param refused name that was tried and not accepted; null at the first question
 */
public record CredentialsRequest(
        Target target,
        Level level,
        String object,
        String objectName,
        @Nullable String refused) {}
