package dev.vakhta.format.v8i;

/**
 * A node of the tree that infobases are shown in.
 *
 * @param path what infobases and groups in it name as their folder, letter case and all
 * @param parent the path of the group it is in; {@code /}: in none
 * @param implicit no section says that it is there, but others are in it
 */
public record Group(String path, String name, String parent, boolean implicit) {}
