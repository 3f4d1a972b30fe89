package dev.vakhta.cli.internal;

import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.UserDirectories;

/**
 * What a command line stands in.
 *
 * @param secrets what was remembered earlier
 * @param cancel pulled when the person wants no more of it
 */
public record Surroundings(
        Terminal terminal, Installed installed, UserDirectories directories, Secrets secrets, Cancel cancel) {}
