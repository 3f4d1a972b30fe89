package dev.vakhta.ui.table;

import dev.vakhta.model.text.Message;

/** The words of this package. */
enum TableMessage implements Message {
    GROUP,
    MINE,
    CHOOSER_TITLE,
    CHOOSER_HINT,
    CHOOSER_SEARCH,
    CHOOSER_DEFAULTS,
    FILTER_HINT,
    FILTER_HELP
}
