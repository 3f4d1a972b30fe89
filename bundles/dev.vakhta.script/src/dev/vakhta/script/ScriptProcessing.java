package dev.vakhta.script;

import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.LeftAlone;
import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.script.Conversation.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A processing that is a program. One run of it does all steps of a plan. */
final class ScriptProcessing implements Processing {
    private final ScriptDeclaration script;

    ScriptProcessing(ScriptDeclaration script) {
        this.script = script;
    }

    @Override
    public Declaration declaration() {
        return script.declaration();
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
        return plan(chosen, values, said -> {}, cancel);
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Consumer<String> said, Cancel cancel)
            throws AdministrationException {
        List<Chosen> touched = new ArrayList<>();
        Draft draft = new Draft();
        for (Chosen one : chosen) {
            String alone = script.changes() ? LeftAlone.why(one) : null;
            if (alone == null) {
                touched.add(one);
            } else {
                draft.leftOut.add(new LeftOut(one, alone));
            }
        }
        Batch batch = new Batch(script, touched, values);
        if (!script.plans()) {
            for (int i = 0; i < touched.size(); i++) {
                draft.steps.add(step(
                        batch,
                        i,
                        ScriptMessage.STEP.text(label(), Names.of(touched.get(i).row())),
                        "",
                        ""));
            }
        } else if (!touched.isEmpty()) {
            ask(batch, draft, said, cancel);
            leaveOutTheRest(touched, draft);
        }
        String title = ScriptMessage.TITLE.text(label(), draft.steps.size());
        return new Plan(title, draft.steps, draft.leftOut, warnings(draft), batch::end);
    }

    /** A plan while it is made. */
    private static final class Draft {
        final List<Step> steps = new ArrayList<>();
        final List<LeftOut> leftOut = new ArrayList<>();
        final List<String> warnings = new ArrayList<>();
    }

    private String label() {
        return script.texts().get("label");
    }

    private List<String> warnings(Draft draft) {
        return draft.steps.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        script.texts().get("warning"),
                                        ScriptMessage.RUNS.text(String.join(" ", script.command()))),
                                draft.warnings.stream())
                        .filter(warning -> !warning.isEmpty())
                        .toList();
    }

    private void ask(Batch batch, Draft draft, Consumer<String> said, Cancel cancel) throws AdministrationException {
        try {
            batch.plan(answer -> take(batch, draft, said, answer), cancel);
        } catch (IOException e) {
            cancel.check();
            throw new AdministrationException(FailureKind.BAD_ANSWER, String.valueOf(e.getMessage()), e);
        }
    }

    /** Nothing that was chosen gets lost without a word. */
    private static void leaveOutTheRest(List<Chosen> touched, Draft draft) {
        Set<Chosen> told = Collections.newSetFromMap(new IdentityHashMap<>());
        draft.steps.forEach(step -> told.add(step.on()));
        draft.leftOut.forEach(one -> told.add(one.chosen()));
        touched.stream()
                .filter(one -> !told.contains(one))
                .forEach(one -> draft.leftOut.add(new LeftOut(one, ScriptMessage.NOT_PLANNED.text())));
    }

    private void take(Batch batch, Draft draft, Consumer<String> said, Answer answer) {
        switch (answer.type()) {
            case STEP -> draft.steps.add(step(batch, answer.object(), answer.what(), answer.risk(), answer.undo()));
            case LEAVE_OUT -> draft.leftOut.add(new LeftOut(batch.chosen(answer.object()), answer.why()));
            case WARNING -> draft.warnings.add(answer.text());
            case PROGRESS -> said.accept(answer.text());
            case BEGIN, RESULT, LOG -> {
                // nothing has happened yet
            }
        }
    }

    /** Of one object; the first of a batch starts the program for all. */
    private record Sending(Batch batch, int object) implements Step.Command {
        @Override
        public void send(Cancel cancel) throws AdministrationException {
            send(said -> {}, cancel);
        }

        @Override
        public void send(Consumer<String> said, Cancel cancel) throws AdministrationException {
            batch.result(object, said, cancel);
        }

        @Override
        public boolean isUnderWay() {
            return batch.isBegun();
        }
    }

    private static Step step(Batch batch, int object, String what, String risk, String undo) {
        Chosen one = batch.chosen(object);
        Row<?> row = one.row();
        return new Step(
                one,
                row.cluster().cluster().getId(),
                what.isEmpty() ? Names.of(row) : what,
                risk,
                undo,
                new Sending(batch, object),
                cancel -> batch.happened(object));
    }
}
