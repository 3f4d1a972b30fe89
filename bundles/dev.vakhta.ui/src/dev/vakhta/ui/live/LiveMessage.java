package dev.vakhta.ui.live;

import dev.vakhta.model.text.Message;

enum LiveMessage implements Message {
    LOAD,
    REFRESH,
    LOCKS,
    CLOSE,
    BROKEN,
    GONE
}
