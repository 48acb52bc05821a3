Console.WriteLine("donghaeng");
