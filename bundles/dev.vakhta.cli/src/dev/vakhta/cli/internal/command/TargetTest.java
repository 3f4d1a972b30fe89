package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.Reading.Trouble;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Goes the whole way to a target step by step, and says how far it got and how long each step took. */
final class TargetTest implements Command {
    /** Asks something, and tells what the answer was. */
    private interface Question<T> {
        T ask() throws AdministrationException;
    }

    private final Surroundings around;
    private final Supplier<List<String>> names;
    private final PlaceOptions place;

    TargetTest(Surroundings around, Options options) {
        this.around = around;
        this.names = options.operands(false, CommandMessage.NAME);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        return place.go(names.get(), this::run);
    }

    private ExitCode run(Reach reach) {
        int failed = 0;
        for (Target target : reach.targets()) {
            failed += new Trial(target, reach).passes() ? 0 : 1;
        }
        return failed == 0 ? ExitCode.DONE : failed == reach.targets().size() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private final class Trial {
        private final Target target;
        private final Reach reach;
        private final List<Trouble> troubles = new ArrayList<>();
        private final Table table = new Table(List.of(
                new Heading(CommandMessage.HEAD_STEP.text(), false),
                new Heading(CommandMessage.HEAD_RESULT.text(), false),
                new Heading(CommandMessage.HEAD_TIME.text(), true)));

        Trial(Target target, Reach reach) {
            this.target = target;
            this.reach = reach;
        }

        boolean passes() {
            try {
                walk();
            } catch (AdministrationException e) {
                troubles.add(new Trouble(target.getName(), e, false));
            }
            around.terminal().out().println(CommandMessage.TESTED.text(target.getName(), target.getAddress()));
            table.print(around.terminal().out(), around.terminal().width());
            around.terminal().out().flush();
            new Reading(List.of(), troubles).complain(around.terminal());
            return troubles.isEmpty();
        }

        private void walk() throws AdministrationException {
            Cancel cancel = around.cancel();
            Handle handle = reach.handle(target);
            ClusterAdmin admin = step(CommandMessage.STEP_CONNECT, "", () -> {
                handle.connect(cancel);
                return handle.facet(ClusterAdmin.class).orThrow();
            });
            step(CommandMessage.STEP_VERSION, "", () -> admin.agentVersion(cancel));
            for (Cluster cluster : step(CommandMessage.STEP_CLUSTERS, "", () -> admin.clusters(cancel))) {
                try {
                    InfobaseAdmin infobases = handle.facet(InfobaseAdmin.class).orThrow();
                    SessionAdmin sessions = handle.facet(SessionAdmin.class).orThrow();
                    String name = cluster.getName();
                    step(CommandMessage.STEP_LOGIN, name, () -> infobases.infobases(cluster.getId(), cancel));
                    step(CommandMessage.STEP_SESSIONS, name, () -> sessions.sessions(cluster.getId(), cancel));
                } catch (AdministrationException e) {
                    troubles.add(new Trouble(target.getName() + ", " + cluster.getName(), e, false));
                }
            }
        }

        private <T> T step(CommandMessage name, String of, Question<T> question) throws AdministrationException {
            long began = System.nanoTime();
            String result = CommandMessage.STEP_BAD.text();
            try {
                T answer = question.ask();
                result = switch (answer) {
                    case String text -> text;
                    case List<?> list -> CommandMessage.STEP_FOUND.text(list.size());
                    default -> CommandMessage.STEP_GOOD.text();
                };
                return answer;
            } finally {
                table.add(List.of(name.text(of), result, Human.duration(Duration.ofNanos(System.nanoTime() - began))));
            }
        }
    }
}
