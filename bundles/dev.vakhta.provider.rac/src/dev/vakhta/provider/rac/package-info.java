/**
 * The provider that has 1C's {@code rac} utility ask the server. {@link dev.vakhta.provider.rac.RacProvider} is found through the extension
 * point; {@link dev.vakhta.provider.rac.Installations} lists the utilities of this computer.
 *
 * <p>A {@code Request} goes through the {@code Caller}: it finds the {@code Utility}, leaves out what that one does not know, takes a turn,
 * runs an {@code Execution}, and turns what was printed into an answer or a failure by kind. No shell is started, every process ends with
 * its children, and passwords are in the arguments of a process only, because rac takes them nowhere else.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.rac;
