package dev.vakhta.app.internal.plugins;

import dev.vakhta.model.text.Message;

/** Texts about plug-ins of others. */
enum PluginMessage implements Message {
    INSTALL_TITLE,
    INSTALL_INTRO,
    FROM,
    FOLDER,
    ARCHIVE,
    LOOK,
    LOOK_FIRST,
    SELECT,
    NOTHING_NEW,
    INSTALL,
    HEAD_NAME,
    HEAD_VERSION,
    HEAD_VENDOR,
    READING,
    INSTALLING,
    UNINSTALLING,
    INSTALLED,
    UNINSTALLED,
    RESTART,
    LATER,
    TRUST_TITLE,
    UNSIGNED,
    UNKNOWN,
    HEAD_WHAT,
    HEAD_SIGNED,
    NOT_SIGNED,
    NOT_KNOWN,
    INSTALL_ANYWAY,
    INSTALLED_TITLE,
    FROM_OUTSIDE,
    NONE_INSTALLED,
    UNINSTALL,
    NO_SOURCE,
    NO_SITE,
    NOT_DONE,
    NO_INSTALLATION
}
