package dev.vakhta.ui.plan;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Step;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps as lines.
 *
 * @param places whether they go to several clusters
 * @param risks whether any may cost something more than the warnings say
 * @param undos whether any can be undone
 */
record StepTexts(boolean places, boolean risks, boolean undos) {
    StepTexts(Plan plan) {
        this(
                plan.steps().stream().map(Sentences::where).distinct().count() > 1,
                plan.steps().stream().anyMatch(step -> !step.risk().isEmpty()),
                plan.steps().stream().anyMatch(step -> !step.undo().isEmpty()));
    }

    List<String> headings() {
        return List.of(columns(
                PlanMessage.OPERATION.text(),
                PlanMessage.WHERE.text(),
                PlanMessage.RISK.text(),
                PlanMessage.UNDO.text()));
    }

    List<String[]> of(List<Step> steps) {
        return steps.stream()
                .map(step -> columns(
                        Sentences.capital(step.what()),
                        Sentences.where(step),
                        step.risk(),
                        step.undo().isEmpty() ? PlanMessage.UNDO_NONE.text() : step.undo()))
                .toList();
    }

    private String[] columns(String what, String where, String risk, String undo) {
        return Stream.of(what, places ? where : null, risks ? risk : null, undos ? undo : null)
                .filter(text -> text != null)
                .toArray(String[]::new);
    }
}
