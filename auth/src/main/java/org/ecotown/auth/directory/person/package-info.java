/**
 * People, their roles in organisations and their local passwords.
 */
@NullMarked
package org.ecotown.auth.directory.person;

import org.jspecify.annotations.NullMarked;
