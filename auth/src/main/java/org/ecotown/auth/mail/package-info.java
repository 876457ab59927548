/**
 * Mail to people, queued with the change that causes it and sent when a mail server takes
 * it.
 */
@NullMarked
package org.ecotown.auth.mail;

import org.jspecify.annotations.NullMarked;
