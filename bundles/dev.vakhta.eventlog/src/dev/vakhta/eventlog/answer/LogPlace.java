package dev.vakhta.eventlog.answer;

import java.nio.file.Path;

/**
 * A log to be opened.
 *
 * @param name what people call it: its infobase, or the folder
 * @param path its folder {@code 1Cv8Log}, a folder that has one, or a file of it: {@code 1Cv8.lgd}, {@code 1Cv8.lgf}, a single segment
 */
public record LogPlace(String name, Path path) {}
