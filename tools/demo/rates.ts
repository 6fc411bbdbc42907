/** A rate the European Central Bank published; the demonstration says so beside every reward. */
export const rates = `date,from,to,rate,source
2024-12-31,EUR,CNY,7.5833,ECB
`;
