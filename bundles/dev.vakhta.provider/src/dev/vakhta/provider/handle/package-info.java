/**
 * What every handle needs and no provider should write again: the time limit and cancel of a call ({@link
 * dev.vakhta.provider.handle.Watch}), the state and who listens to it, who we are to whom and what to do when that is refused ({@link
 * dev.vakhta.provider.handle.Logins}), and the journal of what was sent. For authors of providers; nothing in here knows a protocol.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.provider.handle;
