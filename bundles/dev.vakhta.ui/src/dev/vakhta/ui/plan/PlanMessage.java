package dev.vakhta.ui.plan;

import dev.vakhta.model.text.Message;

enum PlanMessage implements Message {
    PLANNING,
    BROKEN,
    NOTHING_TO_DO,
    NOTHING_CHOSEN,

    OPERATION,
    WHERE,
    RISK,
    UNDO,
    OBJECT,
    WHY,
    LEFT_OUT_SHOW,
    LEFT_OUT_HIDE,
    RUNS_OVER,
    OPERATIONS_ONE,
    OPERATIONS_FEW,
    OPERATIONS_MANY,
    UNDO_NONE,
    UNDO_OF,
    RUN_WORD,
    RUN_WORDS,
    DRY_RUN,
    QUESTION,
    REPLANNING,
    FILL_IN,

    PROGRESS,
    PROGRESS_SAID,
    REPORT_TITLE,
    REPORT_HEADING,
    REPORT_SUM,
    DRY_TITLE,
    DRY_HEADING,
    DRY_SUM,
    OUTCOME,
    OUTCOME_DONE,
    OUTCOME_GONE,
    OUTCOME_FAILED,
    OUTCOME_UNKNOWN,
    OUTCOME_NOT_SENT
}
