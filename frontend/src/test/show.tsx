/** Renders a part of the page as the app would: with its query cache, its notices, and a person to act. */
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { queryClient } from "@/api/queries";
import { Toasts } from "@/ui/toast";

export function show(part: ReactNode, address = "/") {
  history.replaceState(null, "", address);
  const person = userEvent.setup();
  render(
    <QueryClientProvider client={queryClient}>
      {part}
      <Toasts />
    </QueryClientProvider>,
  );
  return person;
}
