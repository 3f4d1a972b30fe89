package dev.vakhta.ui.files.internal.act;

import dev.vakhta.model.text.Message;

enum ActMessage implements Message {
    ASIDE,
    ASIDE_ONE,
    ASIDE_FEW,
    ASIDE_MANY,
    BACK,
    BACK_TITLE,
    END,
    END_HELP,
    END_TITLE,
    END_STEP,
    END_RISK,
    FORCE,
    FORCE_HELP
}
