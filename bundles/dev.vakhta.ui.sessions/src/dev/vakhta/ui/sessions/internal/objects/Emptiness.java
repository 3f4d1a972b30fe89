package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.ui.form.EmptyState;
import dev.vakhta.ui.form.EmptyState.Offer;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.rows.Arranged;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Why there are no rows, and what can be done about it. */
record Emptiness(Subject subject, Arranged arranged, Runnable clearFilter, IWorkbenchPartSite site) {
    static final String ADD_TARGET = "dev.vakhta.ui.sessions.targetNew";
    static final String OPEN_DEMO = "dev.vakhta.app.openDemo";

    void say(EmptyState where) {
        List<LiveTarget> targets = Live.get().targets();
        if (targets.isEmpty()) {
            where.say(
                    ObjectsMessage.NO_TARGETS.text(),
                    new Offer(ObjectsMessage.OPEN_DEMO.text(), () -> execute(OPEN_DEMO)),
                    new Offer(ObjectsMessage.ADD_TARGET.text(), () -> execute(ADD_TARGET)));
        } else if (targets.stream().allMatch(target -> target.state().phase() == Phase.OFF)) {
            where.say(
                    ObjectsMessage.NOT_CONNECTED.text(),
                    new Offer(
                            ObjectsMessage.CONNECT_ALL.text(),
                            () -> Live.get().targets().forEach(LiveTarget::connect)));
        } else if (arranged.total() > 0) {
            where.say(
                    ObjectsMessage.NOTHING_MATCHES.text(arranged.total()),
                    new Offer(ObjectsMessage.CLEAR_FILTER.text(), clearFilter));
        } else if (targets.stream().anyMatch(this::isBeingRead)) {
            where.say(ObjectsMessage.READING.text());
        } else {
            where.say(ObjectsMessage.valueOf("EMPTY_" + subject.name()).text());
        }
    }

    private boolean isBeingRead(LiveTarget target) {
        List<ClusterReading> clusters = target.state().clusters();
        return target.state().phase() == Phase.CONNECTING
                || clusters.stream().anyMatch(cluster -> cluster.known(subject.main()) == null);
    }

    private void execute(String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(command, e);
        }
    }
}
