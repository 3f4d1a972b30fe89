package dev.vakhta.cli;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusiveObserver;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusiveQuestions;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.processing.exclusive.MessageTexts;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.exclusive.PermissionCode;
import dev.vakhta.processing.exclusive.Wishes;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.testing.FileSecrets;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A process with exclusive access, to be killed. It says {@code step NAME STATE} before and after each step, and {@code pause MILLIS NOW}
 * when it waits, and goes on when it is told so: {@code NOW} of the clock it shares.
 */
final class ExclusiveVictim implements ExclusiveObserver, ExclusiveQuestions, Pauses {
    static final String CODE = Secret.MARK + "-opfer";

    private Instant now;

    private ExclusiveVictim(Instant now) {
        this.now = now;
    }

    /** @param args port, folder, infobase, what the clock shows */
    public static void main(String[] args) throws Exception {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("demo");
        target.setName("demo");
        target.setProvider("ras");
        target.setAddress("127.0.0.1:" + args[0]);
        Cancel cancel = new Cancel();
        ExclusiveVictim victim = new ExclusiveVictim(Instant.parse(args[3]));
        UndoJournal journal = journal(Path.of(args[1]));
        try (Handle handle =
                new RasProvider().handle(target, new Environment(CredentialsCallback.NOBODY, new MemoryJournal(10)))) {
            Cluster cluster =
                    handle.facet(ClusterAdmin.class).orThrow().clusters(cancel).getFirst();
            ClusterView view = ClusterView.of("demo", "demo", cluster)
                    .infobases(handle.facet(InfobaseAdmin.class).orThrow().infobases(cluster.getId(), cancel))
                    .build();
            List<Chosen> chosen = view.<InfobaseSummary>rows(view.infobases()).stream()
                    .filter(row -> row.object().getId().equals(UUID.fromString(args[2])))
                    .map(row -> new Chosen(handle, row, true))
                    .toList();
            ExclusiveAccess access = new ExclusiveAccess(journal, victim);
            ExclusivePlan plan = access.plan(chosen, settings(), "", cancel);
            access.run(plan, victim, victim, new Wishes(), (held, c) -> 0, cancel);
        }
        System.out.println("end");
    }

    static UndoJournal journal(Path folder) {
        return new UndoJournal(
                folder.resolve("undo"), new FileSecrets(folder.resolve("secrets")), Owner.here("victim"));
    }

    private static ExclusiveSettings settings() {
        return new ExclusiveSettings(
                Duration.ofMinutes(1),
                null,
                new MessageTexts("", "", ""),
                new PermissionCode(CODE),
                Duration.ZERO,
                true,
                5000,
                Duration.ZERO,
                false);
    }

    private String ask(String words) {
        System.out.println(words);
        try {
            StringBuilder answer = new StringBuilder();
            for (int c = System.in.read(); c != '\n'; c = System.in.read()) {
                if (c < 0) {
                    throw new IllegalStateException("nobody there");
                }
                answer.append((char) c);
            }
            return answer.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stepChanged(List<String> infobases, ExclusiveStep step, ExclusiveStep.State state, Instant at) {
        ask("step " + step + " " + state);
    }

    @Override
    public void awaits(Awaited what, Instant at) {}

    @Override
    public void inside(List<Inside> all) {
        // who is inside is the other process's world
    }

    @Override
    public void said(String sentence) {
        System.out.println("said " + sentence.length());
    }

    @Override
    public boolean goesOver(Obstacle obstacle) {
        return false;
    }

    @Override
    public Answer ask(Conflict conflict) {
        return Answer.LATER;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time, Cancel cancel) {
        now = Instant.parse(ask("pause " + time.toMillis()));
    }
}
