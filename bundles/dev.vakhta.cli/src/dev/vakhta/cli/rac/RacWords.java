package dev.vakhta.cli.rac;

import dev.vakhta.model.text.Message;

/** What the utility says itself; everything else are a server's words or a provider's. */
enum RacWords implements Message {
    UNREACHABLE,
    COMMAND_NOT_OFFERED,
    OPTION_NOT_OFFERED,
    NO_INFOBASE
}
