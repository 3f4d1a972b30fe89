package dev.vakhta.ui.table;

import dev.vakhta.model.text.Message;

/** The words of this package. */
enum TableMessage implements Message {
    GROUP,
    GROUP_LOCKED,
    MINE,
    MARKED,
    CHOOSER_TITLE,
    CHOOSER_HINT,
    CHOOSER_SEARCH,
    CHOOSER_DEFAULTS,
    FILTER_HINT,
    FILTER_HINT_INFOBASES,
    FILTER_HELP,
    FILTERS_HINT,
    FILTER_KEEP,
    FILTER_FORGET
}
