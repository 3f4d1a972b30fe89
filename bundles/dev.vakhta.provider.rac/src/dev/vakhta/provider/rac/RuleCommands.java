package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.RuleAdmin;
import java.util.List;
import java.util.UUID;

/** Assignment rules of working servers. */
final class RuleCommands extends Commands implements RuleAdmin {
    RuleCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<AssignmentRule> rules(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return call(of(server, cluster, Request.asking("rule list", Answer.list(AssignmentRule.class))), cancel);
    }

    @Override
    public AssignmentRule rule(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException {
        return call(
                of(server, cluster, Request.asking("rule info", Answer.one(AssignmentRule.class)))
                        .with("rule", rule),
                cancel);
    }

    @Override
    public UUID insert(UUID cluster, UUID server, AssignmentRule rule, int position, Cancel cancel)
            throws AdministrationException {
        return call(
                of(server, cluster, Request.changing("rule insert", Answer.id("rule")))
                        .with("position", position)
                        .with(Arguments.of(rule)),
                cancel);
    }

    @Override
    public Applied<AssignmentRule> update(
            UUID cluster, UUID server, UUID rule, Change<AssignmentRule> change, int position, Cancel cancel)
            throws AdministrationException {
        return rewrite(
                of(server, cluster, Request.changing("rule update"))
                        .with("rule", rule)
                        .with("position", position),
                change,
                () -> rule(cluster, server, rule, cancel),
                cancel);
    }

    @Override
    public void remove(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException {
        call(of(server, cluster, Request.changing("rule remove")).with("rule", rule), cancel);
    }

    @Override
    public void apply(UUID cluster, boolean full, Cancel cancel) throws AdministrationException {
        call(Request.changing("rule apply").in(cluster).with(Argument.flag(full ? "full" : "partial")), cancel);
    }

    private static <A> Request<A> of(UUID server, UUID cluster, Request<A> request) {
        return request.in(cluster).with("server", server);
    }
}
