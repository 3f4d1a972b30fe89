package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.form.Note;
import dev.vakhta.ui.form.Scrolled;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import dev.vakhta.ui.sessionlock.internal.form.Head;
import dev.vakhta.ui.sessionlock.internal.form.Production;
import dev.vakhta.ui.sessionlock.internal.run.Draft;
import dev.vakhta.ui.sessionlock.internal.run.Draft.Setting;
import dev.vakhta.ui.sessionlock.internal.run.Planning;
import dev.vakhta.ui.sessionlock.internal.run.Planning.Planned;
import dev.vakhta.ui.settings.Personal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Before the run: what is wanted, and the plan of it, which is made anew when something else is wanted, and now and then. */
final class Preparing implements Face {
    private static final int TYPING_MS = 400;
    /** Who is inside changes all the time. */
    private static final Duration STALE = Duration.ofSeconds(30);

    private final List<Entrance> entrances;
    private final Consumer<ExclusivePlan> start;
    private final Draft draft = new Draft(Personal.current());
    private final Scrolled scroll;
    private final Head head;
    private final Note status;
    private final SettingFields fields;
    private final PlanCard card;
    private final InsideTable inside;
    private @Nullable ExclusiveSettings wanted;
    private @Nullable Planning planning;
    private @Nullable Planned planned;
    private Instant plannedAt = Instant.EPOCH;

    /** @param start runs a plan the person wants */
    Preparing(Composite parent, List<Entrance> entrances, Consumer<ExclusivePlan> start) {
        this.entrances = entrances;
        this.start = start;
        scroll = new Scrolled(parent);
        Composite body = scroll.body();
        head = new Head(body, ConsoleMessage.TITLE.text(Names.withPlace(entrances)), entrances, this::start);
        status = new Note(body, 2);
        fields = new SettingFields(scroll.column(), draft, this::now, entrances.size() > 1, this::changed);
        card = new PlanCard(scroll.column(), this::refresh);
        inside = new InsideTable(body, 2, entrances.size() > 1);
        body.addListener(SWT.Dispose, event -> cancelPlanning());
        changed();
    }

    /** Of the first infobase; the plan says where clocks differ. */
    private LocalDateTime now() {
        return entrances.getFirst().now();
    }

    private Map<Setting, String> problems() {
        return draft.problems(now());
    }

    private boolean isWrong() {
        return fields.isWrong() || !problems().isEmpty();
    }

    private void changed() {
        if (fields != null) { // while it is built there is nothing to plan
            ExclusiveSettings settings = isWrong() ? null : draft.settings();
            if (!Objects.equals(settings, wanted)) {
                wanted = settings;
                plan(planned == null ? 0 : TYPING_MS);
            }
            refresh();
        }
    }

    /** Plans anew. */
    @Override
    public void reload() {
        plan(0);
        refresh();
    }

    private void plan(int delay) {
        cancelPlanning();
        ExclusiveSettings settings = wanted;
        if (settings != null) {
            Display display = scroll.body().getDisplay();
            Planning next = new Planning(entrances, settings, made -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> planned(made));
                }
            });
            planning = next;
            plannedAt = Instant.now();
            next.schedule(delay);
        }
    }

    private void cancelPlanning() {
        Planning last = planning;
        if (last != null) {
            last.cancel();
        }
    }

    private void planned(Planned made) {
        if (!scroll.isDisposed() && Objects.equals(made.settings(), wanted)) {
            planned = made;
            ExclusivePlan plan = made.plan();
            if (plan != null) {
                card.show(plan);
                inside.show(
                        plan.subjects().stream()
                                .flatMap(one -> one.inside().stream())
                                .toList(),
                        plannedAt);
            }
            refresh();
        }
    }

    /** The plan of what is wanted; null: there is none, or not yet. */
    private @Nullable ExclusivePlan plan() {
        Planned made = planned;
        return made != null && Objects.equals(made.settings(), wanted) ? made.plan() : null;
    }

    private void refresh() {
        fields.refresh(problems());
        ExclusivePlan plan = plan();
        Planned made = planned;
        AdministrationException failure =
                made == null || !Objects.equals(made.settings(), wanted) ? null : made.failure();
        if (isWrong()) {
            status.say(Icon.FAILURE, ConsoleMessage.MEND.text());
        } else if (failure != null) {
            status.say(Icon.FAILURE, failure.sentence());
        } else if (plan == null) {
            status.say(Icon.PROGRESS, ConsoleMessage.PLANNING.text());
        } else if (!card.isDecided(plan)) {
            status.say(Icon.WARNING, ConsoleMessage.DECIDE.text());
        } else {
            status.clear();
        }
        head.refresh(verb(), plan != null && card.isDecided(plan) && !isWrong());
        scroll.layout();
    }

    private String verb() {
        return ConsoleMessage.START.text(Names.infobases(entrances.size()));
    }

    private void start() {
        ExclusivePlan plan = plan();
        if (plan != null
                && Production.isMeant(scroll.body().getShell(), entrances, ConsoleMessage.ASK_TITLE.text(), verb())) {
            start.accept(plan);
        }
    }

    @Override
    public void tick() {
        if (scroll.isVisible() && Instant.now().isAfter(plannedAt.plus(STALE))) {
            plan(0);
        }
    }

    @Override
    public void setFocus() {
        if (!scroll.hasFocus() && !fields.setFocus()) {
            scroll.setFocus();
        }
    }

    @Override
    public void dispose() {
        scroll.dispose();
    }
}
