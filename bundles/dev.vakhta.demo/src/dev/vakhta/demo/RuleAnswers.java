package dev.vakhta.demo;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.ras.Calls;
import java.util.UUID;

/** Which functions go to which working server. */
final class RuleAnswers {
    private RuleAnswers() {}

    static void enter(Answers answers) {
        answers.in(Calls.RULES, (cluster, asked) -> rules(cluster, asked).copies());
        answers.in(Calls.RULE, (cluster, asked) -> rules(cluster, asked).copy(asked.id(2)));
        answers.in(Calls.SAVE_RULE, (cluster, asked) -> {
            AssignmentRule rule = asked.record(2);
            Shelf<AssignmentRule> rules = rules(cluster, asked);
            UUID id = rules.identify(rule, answers.world());
            rules.save(rule, asked.number(3));
            return id;
        });
        answers.doIn(
                Calls.REMOVE_RULE, (cluster, asked) -> rules(cluster, asked).remove(asked.id(2)));
        answers.doIn(Calls.APPLY_RULES, (cluster, asked) -> cluster.deeds().rulesApplied = asked.number(1));
    }

    private static Shelf<AssignmentRule> rules(DemoCluster cluster, Asked asked) {
        return ServerAnswers.server(cluster, asked.id(1)).rules();
    }
}
