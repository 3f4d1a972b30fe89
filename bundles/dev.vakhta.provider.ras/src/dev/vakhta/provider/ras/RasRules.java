package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** Assignment rules of working servers. */
record RasRules(Caller caller) implements RuleAdmin {
    @Override
    public List<AssignmentRule> rules(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return caller.call(about("rule list", Calls.RULES, cluster, server), cancel);
    }

    @Override
    public AssignmentRule rule(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException {
        return caller.call(info(cluster, server, rule), cancel).object();
    }

    private static Request<Original<AssignmentRule>> info(UUID cluster, UUID server, UUID rule) {
        return about("rule info", Calls.RULE.readAs(Layouts.RULE.original()), cluster, server)
                .with("rule", rule);
    }

    @Override
    public UUID insert(UUID cluster, UUID server, AssignmentRule rule, int position, Cancel cancel)
            throws AdministrationException {
        Request<UUID> insert = save("rule insert", cluster, server, position);
        return caller.call(editor().creating(insert, rule).sending(position), cancel);
    }

    @Override
    public Applied<AssignmentRule> update(
            UUID cluster, UUID server, UUID rule, Change<AssignmentRule> change, int position, Cancel cancel)
            throws AdministrationException {
        Request<UUID> save = save("rule update", cluster, server, position).showing("rule", rule.toString());
        Request<Original<AssignmentRule>> info = info(cluster, server, rule);
        if (change.isEmpty() && !isAt(position, cluster, server, rule, cancel)) {
            caller.change(
                    info,
                    save.changing(),
                    found -> save.changing().sending(found).sending(position),
                    cancel);
        }
        return editor().update(info, save, List.of(position), change, cancel);
    }

    /** A rule that is only moved goes back as it came. */
    private boolean isAt(int position, UUID cluster, UUID server, UUID rule, Cancel cancel)
            throws AdministrationException {
        List<AssignmentRule> rules = rules(cluster, server, cancel);
        return position >= 0
                && position < rules.size()
                && rule.equals(rules.get(position).getId());
    }

    private static Request<UUID> save(String command, UUID cluster, UUID server, int position) {
        return about(command, Calls.SAVE_RULE, cluster, server).showing("position", String.valueOf(position));
    }

    private Editor<AssignmentRule> editor() {
        return Editor.of(caller, Layouts.RULE);
    }

    @Override
    public void remove(UUID cluster, UUID server, UUID rule, Cancel cancel) throws AdministrationException {
        caller.call(
                about("rule remove", Calls.REMOVE_RULE, cluster, server)
                        .with("rule", rule)
                        .changing(),
                cancel);
    }

    private static <A> Request<A> about(String command, Call<A> call, UUID cluster, UUID server) {
        return Request.of(command, call).in(cluster).with("server", server);
    }

    @Override
    public void apply(UUID cluster, boolean full, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("rule apply", Calls.APPLY_RULES)
                        .in(cluster)
                        .sending(full ? 1 : 0)
                        .showing(full ? "full" : "partial", "yes")
                        .changing(),
                cancel);
    }
}
