package dev.vakhta.app;

import dev.vakhta.model.text.Message;

/** Texts of the window's frame. */
enum AppMessage implements Message {
    TITLE,
    MENU_FILE,
    MENU_EDIT,
    MENU_TARGET,
    MENU_SESSION,
    MENU_INFOBASE,
    MENU_CLUSTER,
    MENU_WINDOW,
    MENU_HELP,
    REFRESH,
    SAVE,
    REVERT,
    UNDO,
    REDO,
    EXIT,
    COPY,
    SELECT_ALL,
    FILTER,
    NEW_TARGET,
    SHOW_VIEW,
    RESET,
    PREFERENCES,
    WELCOME,
    OPEN_DEMO,
    FIND_ACTION,
    KEYS,
    INSTALL,
    INSTALLED,
    ABOUT
}
