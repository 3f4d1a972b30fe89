package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** Assignment rules of working servers: which of them serves what. Changed rules work when they are applied. */
public interface RuleAdmin extends Facet {
    /** In their order: the first that fits decides. */
    List<AssignmentRule> rules(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    AssignmentRule rule(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException;

    /**
     * @param position in the server's list, from 0
     * @return its id
     */
    UUID insert(UUID cluster, UUID server, AssignmentRule rule, int position, Cancel cancel)
            throws AdministrationException;

    /** @param position in the server's list, from 0: where it goes, or stays */
    Applied<AssignmentRule> update(
            UUID cluster, UUID server, UUID rule, Change<AssignmentRule> change, int position, Cancel cancel)
            throws AdministrationException;

    void remove(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException;

    /** @param full moves everybody to where the rules want them, which may end work under way; otherwise only what is new */
    void apply(UUID cluster, boolean full, Cancel cancel) throws AdministrationException;
}
