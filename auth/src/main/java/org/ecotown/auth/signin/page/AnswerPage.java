package org.ecotown.auth.signin.page;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ecotown.platform.security.AllowAnyone;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page that posts an answer to the client that asked for it so
 * ({@code response_mode=form_post}): by itself, or at a press where there are no scripts.
 */
@Controller
public class AnswerPage {

	private static final String PAGE = "/sign-in/answer";

	private static final String ATTRIBUTE = AnswerPage.class.getName();

	/**
	 * Answers with the page.
	 * @param address an address of the client
	 */
	public static void post(String address, Map<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		request.setAttribute(ATTRIBUTE, new Answer(address, parameters));
		request.getRequestDispatcher(PAGE).forward(request, response);
	}

	/** Reached by a forward only. */
	@RequestMapping(PAGE)
	@AllowAnyone
	String answer(
			@RequestAttribute(name = "org.ecotown.auth.signin.page.AnswerPage",
					required = false) @Nullable Answer answer,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		if (answer == null) {
			return "redirect:/sign-in";
		}
		PageScript.allow(request);
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("inThai", null);
		model.addAttribute("address", answer.address());
		model.addAttribute("parameters", answer.parameters());
		return "answer";
	}

	/**
	 * What is posted where.
	 */
	record Answer(String address, Map<String, String> parameters) {
	}

}
