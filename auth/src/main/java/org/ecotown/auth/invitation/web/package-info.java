/**
 * The invitations API.
 */
@NullMarked
package org.ecotown.auth.invitation.web;

import org.jspecify.annotations.NullMarked;
