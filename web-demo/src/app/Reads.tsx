import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { AuthenticationError } from 'gigwire';
import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  /** The platform does not let us in any more. */
  onExpired: () => void;
  children: ReactNode;
}

/** What was read from a platform. It belongs to one session: a new one starts with nothing. */
export const Reads = ({ onExpired, children }: Props) => {
  const expired = useRef(onExpired);
  useEffect(() => {
    expired.current = onExpired;
  });
  const [queryClient] = useState(() => {
    const onError = (error: unknown) => {
      if (error instanceof AuthenticationError) expired.current();
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      // The core repeats what may be repeated; a second layer would multiply that.
      defaultOptions: { queries: { retry: false, staleTime: 5_000 }, mutations: { retry: false } },
    });
  });
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
};
