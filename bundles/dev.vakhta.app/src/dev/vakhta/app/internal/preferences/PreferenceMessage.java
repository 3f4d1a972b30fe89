package dev.vakhta.app.internal.preferences;

import dev.vakhta.model.text.Message;

/** Texts of the preference pages. */
enum PreferenceMessage implements Message {
    LANGUAGE,
    SYSTEM_LANGUAGE,
    THEME,
    SYSTEM_THEME,
    LIGHT,
    DARK,
    REFRESH,
    REFRESH_WRONG,
    MINE_USERS,
    MINE_USERS_HELP,
    RESTART_TITLE,
    RESTART_QUESTION,
    RESTART_NOW,
    RESTART_LATER
}
