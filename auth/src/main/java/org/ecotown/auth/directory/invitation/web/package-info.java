/**
 * The invitations API.
 */
@NullMarked
package org.ecotown.auth.directory.invitation.web;

import org.jspecify.annotations.NullMarked;
